/**
 * Airfields that belong to armed forces alone, by ICAO code: a prior, never a verdict, for telling an air base from the civil field
 * beside it (Fairchild and Spokane, Biggs and El Paso, Kelly and San Antonio). Fields that both use are left out. Facts of
 * the aeronautical publications of the states concerned.
 */
const FIELDS = `KADW KAPG KBAD KBIF KBIX KBKF KCBM KCEF KCVS KDAA KDLF KDMA KDOV KDYS KEDW KEND KFAF KFBG KFFO KFHU KFRI KFSI KFTK KGFA KGOF KGRF
KGSB KGTB KGVW KHIF KHLR KHMN KHOP KHST KHUA KIAB KINS KLCK KLFI KLHW KLRF KLSF KLSV KLTS KLUF KMCF KMGE KMIB KMMT KMTC KMUO KMXF KNBC KNBG
KNCA KNEL KNEN KNFG KNFL KNFW KNGP KNGU KNHK KNHZ KNID KNIP KNJK KNKT KNKX KNLC KNMM KNPA KNQA KNQI KNQX KNRB KNRS KNSE KNTD KNTU KNUC
KNUQ KNUW KNXF KNXP KNXX KNYG KNZY KOFF KPAM KPOB KPOE KRCA KRDR KRIV KRND KSKA KSKF KSSC KSUU KSVN KSZL KTCM KTIK KVAD KVBG KVOK KWRB KWRI
MUGM MHSC MMSM PADL PAED PAEI PHNG PGUA RJTA RJTY RJOI RODN RKSO RKJK ETAR ETAD ETNW EGUN EGUL EGVN EGVA EHVK EHLW EHGR EBBL EBFN EBCV LERT LETO LICZ
LIPA LTAG LGSA OTBH OKAS OMAM OBBS HDCL FJDG SKMA SKPQ SBSC SVPM LFOA LFSO LFBC ESCF EKKA`;

const MILITARY: ReadonlySet<string> = new Set(FIELDS.split(/\s+/));

/** True for an airfield that only armed forces use, as far as this list knows. */
export const isMilitaryField = (code: string): boolean => MILITARY.has(code);

/** Conversions to the units of a trace; NaN stays NaN. A foot is 0.3048 m, a knot 1,852 m an hour, both by definition. */

const rounded = (value: number): number => Math.round(value * 10) / 10 + 0;

/** Metres as feet, to a tenth. */
export const feetOfMetres = (metres: number): number => rounded(metres / 0.3048);

/** Metres a second as knots, to a tenth. */
export const knotsOfMetres = (metresASecond: number): number => rounded((metresASecond * 3600) / 1852);

/** Metres a second as feet a minute, to a tenth. */
export const feetAMinute = (metresASecond: number): number => rounded((metresASecond * 60) / 0.3048);

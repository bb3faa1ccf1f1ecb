/**
 * Blocks of ICAO addresses that states give to their armed forces, first and last of each (as receivers and registers of aircraft publish them): a prior for
 * which of two neighbouring fields an aircraft uses, where the recording does not say whose it is.
 */
const BLOCKS: readonly (readonly [first: number, last: number])[] = [
  [0xad_f7_c8, 0xaf_ff_ff], // United States
  [0x43_c0_00, 0x43_cf_ff], // United Kingdom
  [0xc2_00_00, 0xc3_ff_ff], // Canada
  [0x3f_40_00, 0x3f_bf_ff], // Germany
  [0x3b_70_00, 0x3b_ff_ff], // France
  [0x7c_f8_00, 0x7c_fa_ff], // Australia
];

/** True for an address of armed forces, as far as this list knows. */
export function isMilitaryAddress(address: string | null): boolean {
  if (address === null || address.startsWith('~')) return false;
  const number = Number.parseInt(address, 16);
  return BLOCKS.some(([first, last]) => first <= number && number <= last);
}

declare module 'edtf' {
  /** The part of the package that our tests compare with: first and last millisecond of a date. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}

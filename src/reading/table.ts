/** A table of words as an object without a prototype: "constructor" is a word like any other and stands in no table by itself. */
export const tableOf = <T>(rows: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.assign(Object.create(null) as Record<string, T>, rows);

/**
 * The day (or month, or year) of a date as documents write them, in EDTF: `2025-02-04T08:00:00-05:00` and
 * `February 4, 2025` give `2025-02-04`, a PDF's `D:20250204…` too. The day is the one that is written, in no other time zone.
 * Undefined for anything else.
 */
export function edtfDay(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const trimmed = written.trim().slice(0, 60);
  const iso =
    /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?=$|[T\s])/.exec(trimmed) ?? /^(?:D:)?(\d{4})(\d{2})(\d{2})(?=$|\d{6}|T)/.exec(trimmed);
  if (iso !== null) return valid(iso[1], iso[2], iso[3]);
  if (!/^[a-z]{3,9},? |^\d{1,2}\.? [a-z]{3,9}/i.test(trimmed) || !/\b\d{4}\b/.test(trimmed)) return undefined;
  // V8 reads "February 4, 2025" and RFC 2822 dates; without a zone it takes them as local, so local parts give the day back.
  const zone = trimmed.replace(/\s\d{1,2}:\d{2}.*$/, '');
  const date = new Date(zone);
  return Number.isNaN(date.getTime()) ? undefined : valid(String(date.getFullYear()), String(date.getMonth() + 1), String(date.getDate()));
}

function valid(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  const parts = [year ?? '', month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined);
  const edtf = parts.join('-');
  if (Number(year) < 1000) return undefined;
  const date = new Date(`${parts.length === 1 ? `${edtf}-01` : edtf}T00:00:00Z`.replace(/^(\d{4}-\d{2})T/, '$1-01T'));
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(edtf) ? edtf : undefined;
}

import { readFile } from 'node:fs/promises';

import { parse } from 'csv-parse/sync';

import { HabeasError } from '../../core/errors.ts';
import { addressOf } from '../../engines/flights/formats/flight-text.ts';
import { plainName } from '../../engines/flights/formats/table.ts';
import { readWatchList } from '../../engines/flights/removals/read-watch-list.ts';

/** Columns of tables of aircraft, by their plain names: plane-alert-db, OpenSky, ADS-B Exchange, the FAA. */
const ADDRESS_COLUMNS = ['icao', 'icao24', 'modes', 'hex', 'address', '$icao', 'modeshex'];
const REGISTRATION_COLUMNS = ['registration', 'reg', 'r', 'tail', 'nnumber', '$registration'];
const REGISTRATION = /^[A-Z0-9]{1,3}-?[A-Z0-9]{1,6}$/;

/**
 * Aircraft out of the option `--aircraft`: addresses and registrations with commas between, or the path of a file: a watch-list (.yaml), a table
 * with a column for the address or the registration, or a plain list, one a line (`#` begins a remark). Throws WATCHLIST_SHAPE, naming
 * line and column, for what is neither.
 */
export async function readAircraftList(given: string): Promise<readonly string[]> {
  const text = await readFile(given, 'utf8').catch(() => null);
  if (text === null) {
    const names = given.split(',').map((name) => name.trim());
    const wrong = names.find((name) => !isAircraft(name));
    if (wrong !== undefined)
      throw new HabeasError(
        'WATCHLIST_SHAPE',
        `“${wrong.slice(0, 80)}” is neither a file, an ICAO address such as a2c4e0, nor a registration.`,
      );
    return names;
  }
  if (/\.ya?ml$/i.test(given)) {
    const list = readWatchList(text, given);
    if (!list.ok) throw list.error;
    return list.value.aircraft.flatMap(({ address, registration }) => [address, registration].filter((name) => name !== null));
  }
  const [head = ''] = text.split(/\r?\n/, 1);
  const columns = new Set(head.split(/[,;\t|]/).map(plainName));
  const wanted = [...ADDRESS_COLUMNS, ...REGISTRATION_COLUMNS].some((name) => columns.has(name));
  return wanted ? ofTable(text, given) : ofLines(text, given);
}

const isAircraft = (name: string): boolean => addressOf(name) !== null || (REGISTRATION.test(name.toUpperCase()) && /[A-Z]/i.test(name));

function ofTable(text: string, file: string): readonly string[] {
  const [head = ''] = text.split(/\r?\n/, 1);
  const delimiter = [',', ';', '\t', '|'].toSorted((a, b) => head.split(b).length - head.split(a).length)[0] ?? ',';
  const [header = [], ...rows] = parse(text, {
    bom: true,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  });
  const names = header.map(plainName);
  const addresses = names.flatMap((name, place) => (ADDRESS_COLUMNS.includes(name) ? [place] : []));
  const registrations = names.flatMap((name, place) => (REGISTRATION_COLUMNS.includes(name) ? [place] : []));
  return rows.flatMap((cells, n) => {
    const address = addresses.map((place) => addressOf(cells[place] ?? '')).find((found) => found !== null);
    if (address !== undefined) return [address];
    const registration = registrations.map((place) => (cells[place] ?? '').trim()).find((name) => name !== '' && isAircraft(name));
    if (registration !== undefined) return [registration];
    const column = (addresses[0] ?? registrations[0] ?? 0) + 1;
    throw new HabeasError(
      'WATCHLIST_SHAPE',
      `${file}, line ${n + 2}, column ${column}: neither an ICAO address nor a registration stands there.`,
    );
  });
}

function ofLines(text: string, file: string): readonly string[] {
  return text.split(/\r?\n/).flatMap((line, n) => {
    const name = line.replace(/#.*/, '').trim();
    if (name === '') return [];
    if (isAircraft(name)) return [name];
    throw new HabeasError(
      'WATCHLIST_SHAPE',
      `${file}, line ${n + 1}, column ${line.indexOf(name) + 1}: “${name.slice(0, 40)}” is neither an ICAO address such as a2c4e0 nor a registration.`,
    );
  });
}

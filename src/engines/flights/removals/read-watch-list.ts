import { z } from 'zod';

import type { Result } from '../../../core/errors.ts';
import { readPlacedYaml } from './placed-yaml.ts';
import { ROLES, type WatchList } from './watch-list.ts';

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'a day is written YYYY-MM-DD');
const dated = { from: day, to: day.nullable(), source: z.string().min(1, 'every entry names its source') };
const airports = z.array(z.string().regex(/^[A-Z0-9-]{3,8}$/, 'an airport is an ICAO code such as KAEX')).min(1);
const letters = z.string().regex(/^[A-Z][A-Z0-9]*$/, 'letters of a callsign, upper case');
const range = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((text) => /^\d+(-\d+)?$/.test(text), 'numbers are ranges such as 3400-3699')
  .transform((text): readonly [number, number] => {
    const [low = 0, high = low] = text.split('-').map(Number);
    return [low, high];
  });
const entry = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject({ ...shape, ...dated }).refine(inOrder, { path: ['to'], message: '`to` is before `from`' });
const list = <T extends z.ZodType>(of: T) => z.array(of).default([]);

function inOrder(dates: { readonly from?: unknown; readonly to?: unknown }): boolean {
  return typeof dates.from !== 'string' || typeof dates.to !== 'string' || dates.from <= dates.to;
}

const aircraft = entry({
  address: z
    .string()
    .regex(/^[0-9a-f]{6}$/, 'an ICAO address is six hex digits, lower case')
    .nullable()
    .default(null),
  registration: z.string().nullable().default(null),
  operator: z.string().nullable().default(null),
  role: z.enum(ROLES),
});

const SHAPE = z
  .strictObject({
    list: z.string().regex(/^[a-z0-9-]+$/, 'lower-case letters, digits and hyphens'),
    title: z.string(),
    sender: z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166-1 code such as US'),
    callsigns: list(entry({ prefix: letters, numbers: z.union([z.literal('any'), z.array(range)]), role: z.enum(ROLES) })),
    operators: list(entry({ name: z.string(), prefixes: z.array(letters).min(1) })),
    aircraft: list(aircraft.refine((a) => a.address !== null || a.registration !== null, 'an aircraft needs an address or a registration')),
    hubs: list(entry({ airports })),
    'fuel-stops': list(entry({ airports })),
    destinations: list(entry({ countries: z.union([z.literal('any'), z.array(z.string().regex(/^[A-Z]{2}$/)).min(1)]) })),
  })
  .transform(({ 'fuel-stops': fuelStops, ...rest }): WatchList => ({ ...rest, fuelStops }));

/** Reads a watch-list file (YAML; `watchlists/us-ice-air.yaml` explains its parts). Errors name file, line and column, all at once. */
export const readWatchList = (text: string, file: string): Result<WatchList> => readPlacedYaml(text, file, SHAPE);

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { AirportTable } from '../../engines/flights/airports/airport-table.ts';

/** The table of airports that comes with the program. */
export const AIRPORTS_FILE = fileURLToPath(new URL('../../../airports/airports.csv', import.meta.url));

/** Every airport that the program knows. */
export const shippedAirports = async (): Promise<AirportTable> => new AirportTable(await readFile(AIRPORTS_FILE, 'utf8'));

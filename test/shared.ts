import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../shared/', import.meta.url));

/** Path of a file in the folder of test data beside the checkout (`../shared`), which a user's machine does not have. */
export const shared = (path: string): string => join(FOLDER, path);

/** True where the test data are there. */
export const hasShared = existsSync(FOLDER);

/** `describe` for tests that need `../shared`: skipped, and counted as skipped, where it is absent. */
export const describeShared = describe.skipIf(!hasShared);

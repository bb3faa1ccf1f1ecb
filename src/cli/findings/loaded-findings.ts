import type { RecordId } from '../../core/claim.ts';
import { dateRange } from '../../core/edtf.ts';
import { HabeasError } from '../../core/errors.ts';
import type { Program } from '../../engines/terms/compile.ts';
import type { AnsweredFinding } from '../../findings/answered.ts';
import { recordNamed } from '../../findings/choose.ts';
import type { OpenRecord } from '../../run/open-record.ts';
import type { Terminal } from '../terminal.ts';

/** The findings of a record, and the record that an id on the command line names. */
export interface LoadedFindings {
  readonly findings: readonly AnsweredFinding[];
  readonly about: RecordId | undefined;
  readonly law: () => Promise<Program>;
}

/** Works out every finding. Throws RECORD_NOT_FOUND for an id under which nothing is recorded, USAGE for an `asOf` that is no date. */
export async function loadedFindings(
  record: OpenRecord,
  terminal: Terminal,
  rules?: string,
  id?: string,
  asOf?: string,
): Promise<LoadedFindings> {
  if (asOf !== undefined && dateRange(asOf) === undefined) throw new HabeasError('USAGE', `“${asOf}” is no date. Write it as 2025-02-04.`);
  const about = id === undefined ? undefined : recordNamed(id);
  if (about !== undefined && (await record.ledger.claims({ record: about, limit: 1 })).length === 0) {
    throw new HabeasError('RECORD_NOT_FOUND', `Nothing is recorded under ${about}. Look for it with: habeas search WORDS`, {
      record: about,
    });
  }
  const [{ openFindings }, { loadRules, ownRulesFolder }] = await Promise.all([
    import('../../run/findings.ts'),
    import('../../run/rules.ts'),
  ]);
  const program = loadRules(await ownRulesFolder(rules, record.dataFolder));
  const law = async (): Promise<Program> => (await program).program;
  const findings = await openFindings(record, law).all(terminal.now().toISOString().slice(0, 10), asOf);
  return { findings, about, law };
}

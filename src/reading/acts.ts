import type { Act } from '../core/claim.ts';
import type { Finding } from './apply-rules.ts';
import type { Tables } from './tables.ts';
import { viewOf } from './view.ts';

/** Fields in which "no" is the speaker's denial of what others say. */
const DENIABLE = new Set(['exists', 'detains', 'fee.charged']);
/** Terms that one who has just announced an arrangement announces with it. */
const NEWS = new Set(['cap', 'status', 'facility', 'arrived', 'announcedOn', 'litigation']);

/**
 * What the speaker does in saying it, by the field, the speaker and the verb. The article reports, or records where it tells the
 * text of an agreement; critics allege; an office that announced the arrangement announces its terms; the rest follows the verb.
 */
export function actOf(finding: Finding, announced: ReadonlySet<string>, tables: Tables): Act {
  const { rule, statement, voice, value } = finding;
  const verb = statement.verb ?? 'states';
  if (voice.role === 'article') return articleAct(finding, tables);
  if (rule.act === 'rules' || voice.role === 'court') return 'rules';
  if (rule.act !== undefined && rule.act !== 'states')
    return value === false && verb !== 'states' && verb !== 'denies' ? (rule.act === 'denies' ? 'denies' : verb) : rule.act;
  if (voice.role === 'critic') return 'alleges';
  if (voice.role === 'press') return 'reports';
  if (value === false && DENIABLE.has(rule.field))
    return rule.field === 'exists' || verb === 'denies' ? 'denies' : verb === 'alleges' ? 'states' : verb;
  if (verb === 'denies') return 'states';
  if (verb !== 'states' && verb !== 'alleges' && verb !== 'reports') return verb;
  if (!voice.named && (rule.field.endsWith('On') || rule.field === 'status')) return 'reports';
  if (announced.has(`${finding.record} ${voice.name}`)) return 'announces';
  return voice.named && NEWS.has(rule.field) ? 'announces' : 'states';
}

function articleAct({ rule, statement }: Finding, tables: Tables): Act {
  if (rule.act === 'clarifies' || rule.act === 'records') return rule.act;
  const rendered = viewOf(statement.whole, { sends: null, receives: null }).rendered;
  return tables.written.test(rendered) ? 'records' : 'reports';
}

import type { RecordClaims } from '../../accounts/claims-by-record.ts';
import type { Site } from '../site.ts';
import { Timeline } from './timeline.tsx';
import { RecordTitle } from './record-title.tsx';

/** Claims under the record that each is about. */
export function RecordGroups(props: { readonly groups: readonly RecordClaims[]; readonly site: Site }) {
  const { site } = props;
  return (
    <>
      {props.groups.map((group) => (
        <div class="group">
          <h3>
            <RecordTitle record={group.record} name={group.name} site={site} />
          </h3>
          <Timeline statements={group.statements} site={site} />
        </div>
      ))}
    </>
  );
}

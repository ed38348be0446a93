import type { OpenedPlan } from '../../application/openPlan';
import { cellOf } from '../../domain/plan/cellOf';
import { keptTogether } from '../format/keptTogether';
import { text } from '../text';
import { RagTag } from '../view/RagTag';
import { Row, RowLink, RowList, RowName } from '../view/Row';
import { ScreenBody } from '../view/ScreenBody';
import { start, usePane, useSession } from '../view/useSession';

/** Rows drawn at once: a plan of thousands stays quick. */
const MOST_ROWS = 200;

/** The actions behind a figure; each opens on the Action screen, and Go stands on its row. */
export function RowsScreen(props: { readonly opened: OpenedPlan }) {
  const session = useSession();
  const { rows } = usePane();
  if (rows === null) return null;
  const { plan, assessment } = props.opened;
  const wanted = new Set(rows.refs);
  const actions = assessment.actions.filter((each) => wanted.has(each.action.ref));
  return (
    <ScreenBody>
      <div>
        {actions.length === 0 ? <p>{text.rows.none}</p> : null}
        <RowList label={rows.title}>
          {actions.slice(0, MOST_ROWS).map(({ action, rag, reason }) => (
            <Row
              key={`${String(action.row)} ${action.ref}`}
              lead={<RagTag word={rag} statuses={assessment.ruleSet.statuses} />}
              quiet={keptTogether(reason)}
              action={
                <RowLink
                  label={text.checks.goTo(cellOf(plan, 'Actions', action, 'action'))}
                  onClick={() => {
                    start(session.goTo(cellOf(plan, 'Actions', action, 'action')));
                  }}
                >
                  {text.rows.go}
                </RowLink>
              }
            >
              <RowName
                onClick={() => {
                  session.dispatch({ kind: 'chose', ref: action.ref });
                }}
              >
                <strong>{action.ref}</strong> {action.action}
              </RowName>
            </Row>
          ))}
        </RowList>
      </div>
    </ScreenBody>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../domain/assess/types';
import { poorestFirst } from '../session/statusOrder';
import { text } from '../text';
import { RagTag } from '../view/RagTag';
import { Row, RowList, RowName } from '../view/Row';
import { Section } from '../view/Section';
import { useSession } from '../view/useSession';

const useStyles = makeStyles({
  counts: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    lineHeight: '20px',
  },
});

/** Words whose counts stand beside each theme: those with a place in the order from poorest to best. */
const RANKED = 4;

export function Themes(props: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const session = useSession();
  const { byTheme, ruleSet } = props.assessment;
  if (byTheme.length === 0) return null;
  const ranked = poorestFirst(ruleSet.statuses)
    .filter((status) => status.rank !== null)
    .slice(0, RANKED);
  return (
    <Section title={text.overview.themes} aside={text.overview.themesKey(ranked.map((status) => status.word))}>
      <RowList>
        {byTheme.map((theme) => (
          <Row
            key={theme.name}
            lead={theme.status === null ? null : <RagTag word={theme.status} statuses={ruleSet.statuses} />}
            action={
              <span className={styles.counts}>
                {ranked.map((status) => String(theme.counts[status.word] ?? 0)).join(' · ')}
              </span>
            }
          >
            <RowName
              onClick={() => {
                const title = theme.name === '' ? text.overview.noTheme : theme.name;
                session.dispatch({ kind: 'rows', rows: { title, refs: theme.refs, from: 'overview' } });
              }}
            >
              {theme.name === '' ? text.overview.noTheme : theme.name}
            </RowName>
          </Row>
        ))}
      </RowList>
    </Section>
  );
}

import {
  Link,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import type { Finding } from '../../domain/findings/types';
import { text } from '../text';
import { RowLink } from '../view/Row';
import { useSession } from '../view/useSession';

/** The check whose names may be another spelling of somebody who is in Leads. */
const NAMES = 'lead-not-in-directory';

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', columnGap: '16px', rowGap: '2px', marginTop: '2px' },
  same: { fontWeight: tokens.fontWeightSemibold, minHeight: '24px' },
  leads: { maxHeight: '260px', overflowY: 'auto' },
});

/** What one finding can be mended with, below its sentence; nothing where there is no safe mend. */
export function MendLinks(props: { readonly finding: Finding; readonly leads: readonly string[] }) {
  const styles = useStyles();
  const session = useSession();
  const { finding } = props;
  const mend = session.mendFor([finding]);
  const subject = finding.subject ?? '';
  const maySameAs = finding.rule === NAMES && props.leads.length > 0;
  if (mend === null && !maySameAs) return null;
  const offer = mend === null ? '' : text.checks.mends.offer[mend.kind](1);
  return (
    <span className={styles.links}>
      {mend === null ? null : (
        <RowLink
          label={text.checks.mends.forWhom(offer, subject)}
          onClick={() => {
            session.askMend([finding]);
          }}
        >
          {offer}
        </RowLink>
      )}
      {maySameAs ? (
        <Menu positioning="below-start">
          <MenuTrigger disableButtonEnhancement>
            <Link
              as="button"
              className={styles.same}
              aria-label={text.checks.mends.forWhom(text.checks.mends.sameAs, subject)}
            >
              {text.checks.mends.sameAs}
            </Link>
          </MenuTrigger>
          <MenuPopover className={styles.leads}>
            <MenuList>
              {props.leads.map((lead) => (
                <MenuItem
                  key={lead}
                  onClick={() => {
                    session.askSameAs(subject, lead);
                  }}
                >
                  {lead}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      ) : null}
    </span>
  );
}

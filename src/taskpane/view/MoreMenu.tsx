import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { text } from '../text';
import { start, useSession } from './useSession';
import { useFileChooser } from './useFileChooser';

/** What is not wanted every day: importing, the budget, the rules; in a browser also files. */
export function MoreMenu() {
  const session = useSession();
  const [chooser, choose] = useFileChooser('.xlsx', (file) => {
    start(session.openFile(file));
  });
  const go = (screen: 'import' | 'budget' | 'rules') => () => {
    session.dispatch({ kind: 'went', screen });
  };
  return (
    <>
      {chooser}
      <Menu positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            size="small"
            icon={<MoreHorizontal20Regular />}
            aria-label={text.header.menu}
            title={text.header.menu}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={go('budget')}>{text.menu.budget}</MenuItem>
            <MenuItem onClick={go('rules')}>{text.menu.rules}</MenuItem>
            <MenuItem onClick={go('import')}>{text.menu.bringIn}</MenuItem>
            {session.host === 'browser' ? (
              <>
                <MenuItem onClick={choose}>{text.menu.open}</MenuItem>
                <MenuItem
                  onClick={() => {
                    start(session.downloadWorkbook());
                  }}
                >
                  {text.menu.download}
                </MenuItem>
              </>
            ) : null}
          </MenuList>
        </MenuPopover>
      </Menu>
    </>
  );
}

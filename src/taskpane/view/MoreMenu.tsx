import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { text } from '../text';
import { MENU_COMMANDS } from './menuCommands';
import { SECOND_SCREENS } from './secondScreens';
import { start, useSession } from './useSession';
import { useFileChooser } from './useFileChooser';

/** What is not wanted every day: importing, the budget, the rules; in a browser also files. */
export function MoreMenu() {
  const session = useSession();
  const [chooser, choose] = useFileChooser('.xlsx', (file) => {
    start(session.openFile(file));
  });
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
        {/* It opens at the end of the page, outside of every landmark: it is one itself. */}
        <MenuPopover role="navigation" aria-label={text.header.menu}>
          <MenuList>
            {SECOND_SCREENS.map(({ name, menu, offered }) =>
              menu === undefined || offered?.(session) === false ? null : (
                <MenuItem
                  key={name}
                  onClick={() => {
                    session.dispatch({ kind: 'went', screen: name });
                  }}
                >
                  {menu}
                </MenuItem>
              ),
            )}
            {session.host === 'browser' ? <MenuItem onClick={choose}>{text.menu.open}</MenuItem> : null}
            {MENU_COMMANDS.filter(({ host }) => host === undefined || host === session.host).map(({ words, run }) => (
              <MenuItem
                key={words}
                onClick={() => {
                  start(run(session));
                }}
              >
                {words}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </>
  );
}

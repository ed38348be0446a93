import { Tab, TabList } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * Fluent's tabs with the keys of the ARIA tabs pattern (arrows, Home, End move the focus; Enter and Space choose).
 * Fluent's own arrow keys put focusable, hidden elements around the tabs, which accessibility checkers rightly refuse.
 */
export function Tabs<Name extends string>(props: {
  readonly label: string;
  readonly names: readonly Name[];
  readonly said: (name: Name) => string;
  readonly chosen: Name | null;
  readonly onChoose: (name: Name) => void;
  readonly idBefore: string;
  readonly size?: 'small' | 'medium';
  readonly className?: string;
  readonly tabClassName?: string;
}) {
  const { names } = props;
  const reachable = props.chosen ?? names[0];
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
    const at = tabs.findIndex((tab) => tab === document.activeElement);
    const step = STEPS[event.key];
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1 : step === undefined ? null : at + step;
    if (to === null || at < 0) return;
    event.preventDefault();
    tabs[(to + tabs.length) % tabs.length]?.focus();
  };
  return (
    <TabList
      className={props.className}
      size={props.size ?? 'medium'}
      aria-label={props.label}
      selectedValue={props.chosen}
      data-tabster={undefined}
      onKeyDown={move}
      onTabSelect={(_event, change) => {
        const chosen = names.find((name) => name === change.value);
        if (chosen !== undefined) props.onChoose(chosen);
      }}
    >
      {names.map((name) => (
        <Tab
          key={name}
          value={name}
          id={`${props.idBefore}-${name.replaceAll(' ', '-')}`}
          className={props.tabClassName}
          tabIndex={name === reachable ? 0 : -1}
          data-tabster={undefined}
        >
          {props.said(name)}
        </Tab>
      ))}
    </TabList>
  );
}

import { describe, expect, test } from '@jest/globals';
import { axeFaults, sidewaysPixels } from './axe';
import { addSample } from './hostedPane';
import { SCREENS, type Look } from './paneDriver';
import { paneSuite } from './paneSuite';

describe('the pane in Excel for everybody', () => {
  const suite = paneSuite();

  test.each<[Look, number]>([
    ['light', 350],
    ['dark', 350],
    ['contrast', 320],
  ])('axe finds nothing on any screen and none scrolls sideways: %s, %d pixels', async (look, width) => {
    const { pane, frame } = await suite.inExcel({ width }, look);
    const inspect = async (screen: string): Promise<void> => {
      const found = { faults: await axeFaults(frame()), pixels: await sidewaysPixels(frame()) };
      expect({ screen, ...found }).toEqual({ screen, faults: [], pixels: 0 });
    };
    await pane.getByRole('button', { name: 'Look at a sample' }).waitFor();
    await inspect('first run');
    await addSample(pane);
    for (const [name, reach] of SCREENS) {
      await reach(pane);
      await inspect(name);
    }
  });
});

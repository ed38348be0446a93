import type { PaneServices } from '../services';
import { browserServices } from './browser';
export function hostedServices(): PaneServices {
  return browserServices();
}

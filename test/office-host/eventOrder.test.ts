import { describe, expect, test } from '@jest/globals';
import { eventOrder } from './chromium/eventOrder';

describe('events behind the replies they came of', () => {
  test('an event that overtakes the reply of its request waits for it', () => {
    const order = eventOrder();
    const told: string[] = [];
    const registering = order.asked();
    order.happened(registering, () => told.push('changed'));
    expect(told).toEqual([]);
    told.push('reply');
    order.answered(registering);
    expect(told).toEqual(['reply', 'changed']);
  });

  test('an event waits for every earlier request, and for none that began after it', () => {
    const order = eventOrder();
    const told: string[] = [];
    const [first, second, third] = [order.asked(), order.asked(), order.asked()];
    order.happened(second, () => told.push('changed'));
    order.answered(second);
    expect(told).toEqual([]);
    order.answered(first);
    expect(told).toEqual(['changed']);
    order.answered(third);
    expect(told).toEqual(['changed']);
  });

  test('events keep their own order, those of other people too', () => {
    const order = eventOrder();
    const told: string[] = [];
    order.happened(0, () => told.push('another’s'));
    const number = order.asked();
    order.happened(number, () => told.push('ours'));
    order.happened(0, () => told.push('another’s again'));
    expect(told).toEqual(['another’s']);
    order.answered(number);
    expect(told).toEqual(['another’s', 'ours', 'another’s again']);
  });
});

import type { RagStatus } from '../types';

/** Boardline's own five: apart from each other in greyscale too (lightness 43, 74, 84, 25, 93), text at 4.5 : 1 or better. */
export const RED: RagStatus = { word: 'Red', letter: 'R', fill: '#C5221F', text: '#FFFFFF', rank: 0 };
export const AMBER: RagStatus = { word: 'Amber', letter: 'A', fill: '#F2A900', text: '#1B1A19', rank: 1 };
export const GREEN: RagStatus = { word: 'Green', letter: 'G', fill: '#B7DDB0', text: '#0B3D0B', rank: 2 };
export const BLUE: RagStatus = { word: 'Blue', letter: 'B', fill: '#123C69', text: '#FFFFFF', rank: 3 };
export const GREY: RagStatus = { word: 'Grey', letter: 'X', fill: '#EDEBE9', text: '#3B3A39', rank: null };

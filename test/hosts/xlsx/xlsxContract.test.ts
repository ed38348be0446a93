import { newXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { describeWorkbook } from '../../contract/workbookContract';
import { editedFile } from './fileHands';

describeWorkbook('a file', () => Promise.resolve(editedFile(newXlsx('plan.xlsx'), 'plan.xlsx')));

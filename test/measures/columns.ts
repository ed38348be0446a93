import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnsPage } from '../helpers/columnsPage';

writeFileSync(join(__dirname, '../../docs/columns.md'), columnsPage());

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnsPage } from '../helpers/columnsPage';
import { headingsPage } from '../helpers/headingsPage';

writeFileSync(join(__dirname, '../../docs/columns.md'), columnsPage());
writeFileSync(join(__dirname, '../../docs/headings.md'), headingsPage());

/** Everything that the simulated Excel models, registered by being imported. */
import './charts';
import './formats';
import './names';
import './page';
import './range';
import './rules';
import './tableParts';
import './tables';
import './workbook';
import './worksheet';

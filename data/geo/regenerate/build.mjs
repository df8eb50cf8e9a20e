// Writes the four base-map files to out/; see README.md.
import { countries } from './countries.mjs';
import { places } from './places.mjs';
import { water } from './water.mjs';
import { WINDOW } from './geometry.mjs';

countries('10m', 1e5, 'base10.topo.json', WINDOW);
countries('50m', 3e4, 'base50.topo.json', [-180, -60, 191, 84]); // whole world: US, Japan, …
await water('water10.topo.json');
await places('places-background.json');

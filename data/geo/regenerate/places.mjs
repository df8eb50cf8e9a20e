// Towns for orientation, from Natural Earth: [name, country, longitude, latitude, rank, capital].
import * as shapefile from 'shapefile';
import { WINDOW, save } from './geometry.mjs';

const PLACES = 'deb/magics/usr/share/magics/10m/ne_10m_populated_places_simple';

const RENAMED = { Kiev: 'Kyiv', Stepanakert: 'Khankendi', 'Nur-Sultan': 'Astana' };

/** Countries by United Nations practice where the file names another, or none. */
const COUNTRY = { Kosovo: 'XK', Somaliland: 'SO' };

/** Not the capital of a member of the United Nations, or not recognised by it as one. */
const NO_CAPITAL = new Set(['Hargeysa', 'Jerusalem', 'Pristina']);

export async function places(name) {
  // The file is in the Windows encoding, whatever the package says.
  const options = { encoding: 'windows-1252' };
  const [west, south, east, north] = WINDOW;
  const rows = (await shapefile.read(PLACES + '.shp', PLACES + '.dbf', options)).features
    .filter(({ geometry: { coordinates: [x, y] }, properties }) =>
      x > west && x < east && y > south && y < north && properties.scalerank <= 7)
    .map(({ geometry: { coordinates: [x, y] }, properties: p }) => [
      RENAMED[p.name] || p.name,
      p.name === 'Laayoune' ? 'EH' : COUNTRY[p.adm0name] || p.iso_a2,
      +x.toFixed(4),
      +y.toFixed(4),
      p.scalerank,
      p.adm0cap && !NO_CAPITAL.has(p.name) ? 1 : 0,
    ]);
  const lost = rows.filter(([, country]) => !/^[A-Z]{2}$/.test(country));
  if (lost.length) throw Error('Places without a country: ' + lost.map(row => row[0]).join(', '));
  save(name, rows);
}

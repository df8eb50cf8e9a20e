// Lakes and rivers from Natural Earth; the Aral Sea as it is now.
import { createRequire } from 'node:module';
import * as client from 'topojson-client';
import * as server from 'topojson-server';
import * as shapefile from 'shapefile';
import { WINDOW, box, collection, feature, overlaps, polygons, ringHolds, save } from './geometry.mjs';

const require = createRequire(import.meta.url);

const LAKES = 'deb/gdl/usr/share/gnudatalanguage/resource/maps/high/ne_10m_lakes';
const RIVERS = 'deb/magics/usr/share/magics/10m/ne_10m_rivers_lake_centerlines';
const RIVER_WINDOW = [20, 15, 110, 66];

/** Names and a point in each lake that is labelled. */
const NAMES = [
  ['Issyk-Kul', 77.2, 42.45],
  ['Lake Balkhash', 74, 45.7],
  ['Alakol', 81.7, 46.1],
  ['Lake Zaysan', 84, 47.95],
  ['Sarygamysh Lake', 57.4, 41.9],
  ['Toktogul Reservoir', 72.9, 41.8],
  ['Lake Sevan', 45.3, 40.4],
  ['Lake Urmia', 45.5, 37.7],
  ['Tengiz', 69, 50.4],
  ['Kapchagay Reservoir', 77.6, 43.85],
  ['Aydar Lake', 67, 40.85],
  ['Shardara Reservoir', 68.2, 41.1],
  ['Kayrakkum Reservoir', 70.1, 40.3],
  ['Lake Baikal', 108, 53.5],
  ['Lake Van', 42.9, 38.6],
];

/** The two-lobed Aral Sea of the 1990s that the 10m file still has. */
function isOldAral({ geometry }) {
  const b = box(geometry.coordinates);
  return b[0] > 58 && b[2] < 61.5 && b[1] > 44 && b[3] < 47 && b[2] - b[0] > 1;
}

/** Its remains, from the lakes of Natural Earth 5.1 at 1:50m. */
function modernAral() {
  // The file sets a browser global. Only its lakes are from Natural Earth and may be used; its
  // countries are UN Geodata, which is not free.
  globalThis.self = globalThis.window = globalThis;
  const world = require('plotly.js/dist/plotly-geo-assets.js').topojson.world_50m;
  return client.feature(world, world.objects.lakes).features.filter(({ geometry }) => {
    const b = box(geometry.coordinates);
    return b[0] > 58 && b[2] < 61.7 && b[1] > 44 && b[3] < 47;
  });
}

function aralName({ geometry }) {
  const b = box(geometry.coordinates);
  if (b[0] > 59.9) return 'North Aral Sea';
  return b[1] > 46 ? 'Barsakelmes' : 'South Aral Sea';
}

async function readLakes() {
  const all = (await shapefile.read(LAKES + '.shp', LAKES + '.dbf')).features.filter(
    f => f.geometry && overlaps(box(f.geometry.coordinates), WINDOW),
  );
  const lakes = all
    .filter(f => !isOldAral(f))
    .map(({ geometry }) => {
      const name = NAMES.find(([, x, y]) =>
        polygons(geometry).some(rings => ringHolds(rings[0], x, y)),
      );
      return feature(geometry, name ? { n: name[0] } : {});
    });
  const aral = modernAral();
  if (all.length - lakes.length !== 1 || aral.length !== 3) {
    throw Error(`Aral Sea: removed ${all.length - lakes.length} of 1, found ${aral.length} of 3`);
  }
  return lakes.concat(aral.map(f => feature(f.geometry, { n: aralName(f) })));
}

async function readRivers() {
  const options = { encoding: 'latin1' };
  const all = (await shapefile.read(RIVERS + '.shp', RIVERS + '.dbf', options)).features;
  return all
    .filter(
      f =>
        f.geometry &&
        overlaps(box(f.geometry.coordinates), RIVER_WINDOW) &&
        f.properties.scalerank <= 9,
    )
    .map(({ geometry, properties: { name, scalerank } }) =>
      feature(geometry, { n: (name || '').replace(/ +/g, ' '), s: scalerank }),
    );
}

export async function water(name) {
  const lakes = await readLakes();
  const rivers = await readRivers();
  save(name, server.topology({ lakes: collection(lakes), rivers: collection(rivers) }, 1e5));
}

// Countries, coast and classified borders from Natural Earth, edited to United Nations practice.
import { createRequire } from 'node:module';
import * as client from 'topojson-client';
import * as server from 'topojson-server';
import clipping from 'polygon-clipping';
import { box, collection, feature, overlaps, polygons, save, unwrap } from './geometry.mjs';

const require = createRequire(import.meta.url);

const ALPHA2 = Object.fromEntries(
  require('i18n-iso-countries/codes.json').map(row => [row[2], row[0]]),
);

/** Codes of our own for what Natural Earth draws apart and ISO 3166 does not list. */
const APART = {
  Kosovo: 'XK',
  'N. Cyprus': 'XN',
  'Cyprus U.N. Buffer Zone': 'XB',
  Akrotiri: 'XA',
  Dhekelia: 'XD',
  Somaliland: 'XS',
  'Siachen Glacier': 'XG',
  Baikonur: 'XY',
};

/** Where de-facto units of Natural Earth belong. */
const FOLDED = { XY: 'KZ', XS: 'SO', XB: 'CY', XA: 'CY', XD: 'CY', XN: 'CY', XG: 'IN' };

/** De-facto units that are kept as outlines, never as fills. */
const OUTLINED = ['XN', 'XK', 'XG'];

/** All polygons of the file with the code of their country and their box. */
function readPolygons(atlas) {
  const found = [];
  for (const country of atlas.objects.countries.geometries) {
    const code = ALPHA2[country.id] || APART[country.properties.name];
    if (!code || code === 'AQ') continue;
    for (const arcs of country.type === 'Polygon' ? [country.arcs] : country.arcs || []) {
      const polygon = { type: 'Polygon', arcs, code };
      polygon.b = box(unwrap(client.feature(atlas, polygon).geometry.coordinates[0]));
      found.push(polygon);
    }
  }
  return found;
}

/** Edit 1: the one ring of Crimea with Sevastopol moves to Ukraine (UNGA resolution 68/262). */
function moveCrimea(all) {
  const crimea = all.filter(
    ({ code, b }) =>
      code === 'RU' && b[0] > 32.4 && b[1] > 44.3 && b[2] < 36.7 && b[3] < 46.25,
  );
  if (crimea.length !== 1) throw Error(`Crimea: expected 1 ring, found ${crimea.length}`);
  crimea[0].code = 'UA';
}

/** Edit 3: Western Sahara is all land south of 27°40′ N; Natural Earth stops at the berm. */
function completeWesternSahara(shapes) {
  const south = [[[-18, 20.5], [-8.6667, 20.5], [-8.6667, 27.6667], [-18, 27.6667], [-18, 20.5]]];
  const morocco = shapes.MA.coordinates;
  shapes.MA = { type: 'MultiPolygon', coordinates: clipping.difference(morocco, south) };
  shapes.EH = {
    type: 'MultiPolygon',
    coordinates: clipping.union(
      shapes.EH.coordinates,
      clipping.intersection(morocco, south),
    ),
  };
}

/** Edit 4: the 10m file cuts Russia at 180°; the far side is moved past it and the cut dissolved. */
function joinChukotka(shapes) {
  const snap = polygon =>
    polygon.map(ring =>
      ring.map(([x, y]) => [
        Math.abs(Math.abs(x) - 180) < 2e-3 ? 180 : x < -100 ? x + 360 : x,
        y,
      ]),
    );
  const isFar = polygon => polygon[0].every(([x]) => x < -100);
  const all = shapes.RU.coordinates;
  const far = all.filter(isFar).map(snap);
  if (!far.length) return;
  const near = all.filter(polygon => !isFar(polygon)).map(snap);
  const cut = near.filter(polygon => polygon[0].some(([x]) => x === 180));
  const rest = near.filter(polygon => !cut.includes(polygon));
  shapes.RU = {
    type: 'MultiPolygon',
    coordinates: [...rest, ...clipping.union(cut, far)],
  };
}

const DISPUTED = new Set([
  'RS-XK', 'IL-PS', 'EH-MA', 'IL-SY', 'IL-LB', 'EG-SD', 'SD-SS', 'KE-SS',
]);

/** Edit 5: how a piece of border between two countries is drawn, by the middle of the piece. */
function lineClass(pair, x, y) {
  if (pair === 'IN-PK') {
    if (x > 76.75 && y > 35.05) return 'disputed'; // Siachen
    return y > 32.45 && x > 73.5 ? 'loc' : 'border';
  }
  if (pair === 'CN-IN') {
    return (y > 32.4 && x < 80.6) || x > 91.5 ? 'disputed' : 'border'; // Aksai Chin, Arunachal
  }
  if (pair === 'CN-PK') return x > 75.8 ? 'disputed' : 'border'; // Shaksgam
  return DISPUTED.has(pair) ? 'disputed' : 'border';
}

/** Cuts a line wherever its class changes. */
function classify(line, pair, into) {
  let run = [line[0]];
  let current = null;
  const end = () => {
    if (run.length > 1) {
      into[current].push(feature({ type: 'LineString', coordinates: run }, { p: pair }));
    }
  };
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i], line[i - 1]];
    const next = lineClass(pair, (a[0] + b[0]) / 2, (a[1] + b[1]) / 2);
    if (current !== null && next !== current) {
      end();
      run = [b];
    }
    current = next;
    run.push(a);
  }
  end();
}

function borders(topology) {
  const key = (a, b) => [a.id, b.id].sort().join('-');
  const pairs = new Set();
  client.mesh(topology, topology.objects.c, (a, b) => {
    if (a !== b) pairs.add(key(a, b));
    return false;
  });
  const lines = { border: [], disputed: [], loc: [] };
  for (const pair of [...pairs].sort()) {
    const mesh = client.mesh(topology, topology.objects.c, (a, b) => a !== b && key(a, b) === pair);
    for (const line of mesh.coordinates) classify(line, pair, lines);
  }
  return lines;
}

/**
 * @param scale '10m' or '50m'
 * @param steps quantisation of the written file
 * @param name of the written file
 * @param window west, south, east, north; Russia is kept whole
 */
export function countries(scale, steps, name, window) {
  const atlas = require(`world-atlas/countries-${scale}.json`);
  const all = readPolygons(atlas);
  moveCrimea(all);

  // Edit 2: de-facto units are folded into the members of the United Nations.
  const outlined = OUTLINED.map(code => [code, all.filter(p => p.code === code)]).filter(
    ([, parts]) => parts.length,
  );
  for (const polygon of all) polygon.code = FOLDED[polygon.code] ?? polygon.code;

  const merge = parts => ({
    type: 'MultiPolygon',
    coordinates: polygons(client.merge(atlas, parts)).map(rings => rings.map(unwrap)),
  });
  const byCode = {};
  for (const polygon of all) {
    if (polygon.code === 'RU' || overlaps(polygon.b, window)) {
      (byCode[polygon.code] ??= []).push(polygon);
    }
  }
  const shapes = Object.fromEntries(
    Object.entries(byCode).map(([code, parts]) => [code, merge(parts)]),
  );
  joinChukotka(shapes);
  completeWesternSahara(shapes);

  const land = Object.keys(shapes)
    .sort()
    .map(code => feature(shapes[code], {}, code));
  const topology = server.topology({ c: collection(land) });
  const coast = client.mesh(topology, topology.objects.c, (a, b) => a === b);
  const lines = borders(topology);
  save(
    name,
    server.topology(
      {
        countries: collection(land),
        areas: collection(outlined.map(([code, parts]) => feature(merge(parts), {}, code))),
        coast: feature(coast),
        border: collection(lines.border),
        disputed: collection(lines.disputed),
        loc: collection(lines.loc),
      },
      steps,
    ),
  );
}

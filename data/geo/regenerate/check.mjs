// Checks out/: that no boundary edit is lost, and that the files equal those of the atlas.
import crypto from 'node:crypto';
import fs from 'node:fs';
import * as client from 'topojson-client';
import { OUT, polygonHolds, polygons } from './geometry.mjs';

const POINTS = [
  ['Simferopol', 34.1, 44.95, 'UA'],
  ['Sevastopol', 33.53, 44.6, 'UA'],
  ['Kerch', 36.45, 45.35, 'UA'],
  ['Donetsk', 37.8, 48, 'UA'],
  ['Luhansk', 39.31, 48.57, 'UA'],
  ['Khankendi', 46.75, 39.82, 'AZ'],
  ['Shusha', 46.75, 39.76, 'AZ'],
  ['Lachin', 46.55, 39.64, 'AZ'],
  ['Nakhchivan', 45.41, 39.21, 'AZ'],
  ['North Nicosia', 33.36, 35.25, 'CY'],
  ['Baikonur', 63.3, 45.95, 'KZ'],
  ['Sukhumi', 41.02, 43.03, 'GE'],
  ['Tskhinvali', 43.97, 42.25, 'GE'],
  ['Sokh', 71.13, 39.96, 'UZ'],
  ['Western Shohimardon', 71.727, 39.945, 'UZ'],
  ['Vorukh', 70.59, 39.85, 'TJ'],
  ['Sarvak', 70.597, 40.976, 'TJ'],
  ['El Aaiún', -13.18, 27.13, 'EH'],
  ['Hargeisa', 44.06, 9.56, 'SO'],
  ['Osh', 72.8, 40.53, 'KG'],
  ['Kazan', 49.12, 55.79, 'RU'],
  ['Chukotka west of 180°', 175, 66, 'RU'],
  ['Chukotka east of 180°', 185, 66, 'RU'],
];

let faults = 0;
const fault = text => {
  faults++;
  console.error(text);
};

for (const name of ['base10.topo.json', 'base50.topo.json']) {
  const topology = JSON.parse(fs.readFileSync(OUT + name));
  const countries = client.feature(topology, topology.objects.countries).features;
  for (const [place, x, y, wanted] of POINTS) {
    const found = countries
      .filter(c => polygons(c.geometry).some(rings => polygonHolds(rings, x, y)))
      .map(c => c.id)
      .join('+');
    if (found !== wanted) fault(`${name}: ${place} should lie in ${wanted}, lies in ${found}`);
  }
}

for (const line of fs.readFileSync('outputs.sha256', 'utf8').trim().split('\n')) {
  const [wanted, path] = line.split(/ +/);
  const found = crypto.createHash('sha256').update(fs.readFileSync(path)).digest('hex');
  if (found !== wanted) fault(`${path} is not what the atlas has: ${found}`);
}

if (faults === 0) console.log('All boundaries hold, and the files are those of the atlas.');
process.exitCode = faults ? 1 : 0;

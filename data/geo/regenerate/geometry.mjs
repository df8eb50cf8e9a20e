// Functions for GeoJSON geometries and for writing files.
import fs from 'node:fs';

export const OUT = 'out/';

/** The window of the fine map: west, south, east, north. */
export const WINDOW = [-20, -12, 180, 80];

export const collection = features => ({ type: 'FeatureCollection', features });

export const feature = (geometry, properties = {}, id) => ({
  type: 'Feature',
  id,
  properties,
  geometry,
});

/** The polygons of a Polygon or MultiPolygon, each a list of rings. */
export const polygons = geometry =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** The box around all positions of a geometry or of nested coordinates. */
export function box(coordinates, b = [1e9, 1e9, -1e9, -1e9]) {
  if (typeof coordinates[0] === 'number') {
    const [x, y] = coordinates;
    b[0] = Math.min(b[0], x);
    b[1] = Math.min(b[1], y);
    b[2] = Math.max(b[2], x);
    b[3] = Math.max(b[3], y);
  } else {
    for (const part of coordinates) box(part, b);
  }
  return b;
}

export const overlaps = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** A ring that jumps across 180° runs on past it instead. */
export function unwrap(ring) {
  for (let i = 1; i < ring.length; i++) {
    if (Math.abs(ring[i][0] - ring[i - 1][0]) > 180) {
      return ring.map(([x, y]) => [x < 0 ? x + 360 : x, y]);
    }
  }
  return ring;
}

export function ringHolds(ring, x, y) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

export const polygonHolds = (rings, x, y) =>
  ringHolds(rings[0], x, y) && !rings.slice(1).some(hole => ringHolds(hole, x, y));

export function save(name, value) {
  fs.mkdirSync(OUT, { recursive: true });
  const text = JSON.stringify(value);
  fs.writeFileSync(OUT + name, text);
  console.log(name, Buffer.byteLength(text), 'bytes');
}

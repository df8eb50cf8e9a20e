package org.silkroadatlas.geo;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/** Towns in a form that is quick to read; see {@link PreparedBand}. */
public final class PreparedPlaces {
  private PreparedPlaces() {}

  /** Writes towns for {@link #read}. */
  public static void write(List<BackgroundPlace> places, DataOutputStream out) throws IOException {
    out.writeInt(places.size());
    for (BackgroundPlace place : places) {
      PreparedBand.writeText(out, place.name());
      PreparedBand.writeText(out, place.country());
      out.writeDouble(place.position().lon());
      out.writeDouble(place.position().lat());
      out.writeInt(place.rank());
      out.writeBoolean(place.capital());
    }
  }

  /** Reads what {@link #write} wrote. */
  public static List<BackgroundPlace> read(ByteBuffer in) {
    BackgroundPlace[] places = new BackgroundPlace[in.getInt()];
    for (int i = 0; i < places.length; i++) {
      places[i] =
          new BackgroundPlace(
              PreparedBand.readText(in),
              PreparedBand.readText(in),
              new LonLat(in.getDouble(), in.getDouble()),
              in.getInt(),
              in.get() != 0);
    }
    return List.of(places);
  }
}

package org.silkroadatlas;

import java.util.List;
import java.util.Optional;
import org.silkroadatlas.model.Attendance;
import org.silkroadatlas.model.Basis;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Level;
import org.silkroadatlas.model.OwnRecords;
import org.silkroadatlas.model.Participant;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.model.Status;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.OwnLayer;
import org.silkroadatlas.tables.mapping.FormatFinder;
import org.silkroadatlas.time.Edtf;

/** Two own meetings over the bundled dataset: one in 2018, one in 2026. */
public final class OwnExample {
  /** The event in 2018, in a format of the atlas. */
  public static final ItemRef SEMINAR = ItemRef.event("own-2018-seminar");

  /** The event in 2026, a year outside the atlas, in an own format. */
  public static final ItemRef REUNION = ItemRef.event("own-2026-reunion");

  private static final String SOURCE = "own-source";

  /** The own format. */
  public static final Format GROUP = FormatFinder.own("Our group", SOURCE);

  /** The records. */
  public static final OwnRecords RECORDS =
      OwnRecords.of(
          List.of(
              new Source(
                  SOURCE,
                  "Own knowledge",
                  Optional.empty(),
                  Optional.empty(),
                  "und",
                  Optional.empty(),
                  Optional.empty()),
              GROUP,
              event(SEMINAR, "2018-03-15", "Seminar in Astana", "ots"),
              event(REUNION, "2026-05", "Reunion in Astana", GROUP.id())));

  /** The bundled dataset with them. */
  public static final DatasetIndex INDEX = OwnLayer.over(BundledData.INDEX, RECORDS);

  private OwnExample() {}

  private static Event event(ItemRef ref, String date, String title, String format) {
    return new Event(
        ref.id(),
        Edtf.parse(date),
        title,
        Optional.of("astana"),
        format,
        EventKind.MEETING,
        Level.NONE,
        Status.HELD,
        false,
        List.of(new Participant("KZ", Attendance.HOST)),
        List.of(),
        List.of(),
        "Words",
        Basis.unchecked(List.of(SOURCE)));
  }
}

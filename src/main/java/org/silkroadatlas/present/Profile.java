package org.silkroadatlas.present;

import java.text.Collator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Role;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.DatasetIndex;

/** What the card says of a format or a country as of the cursor: who belongs to it, and to what. */
final class Profile {
  private final Messages messages;
  private final DatasetIndex index;
  private final Cursor cursor;

  Profile(Messages messages, DatasetIndex index, Cursor cursor) {
    this.messages = messages;
    this.index = index;
    this.cursor = cursor;
  }

  /** The moment of which it is told. */
  String time() {
    return cursor instanceof Cursor.OnDay(var day)
        ? messages.date(day)
        : Integer.toString(cursor.year());
  }

  /** Who has which role in a format, one role a line. */
  String members(Format format) {
    var language = messages.locale().getLanguage();
    return lines(
        index.memberships().ofFormat(format.id()),
        held -> index.country(held.country()).name(language));
  }

  /** In which formats a country has which role, one role a line. */
  String formats(Country country) {
    return lines(
        index.memberships().ofCountry(country.id()),
        held -> index.format(held.format()).shortName());
  }

  private String lines(List<Membership> all, Function<Membership, String> name) {
    Map<Role, TreeSet<String>> names = new EnumMap<>(Role.class);
    all.stream()
        .filter(held -> !held.role().isOffice() && held.span().contains(cursor.day()))
        .forEach(
            held ->
                names
                    .computeIfAbsent(
                        held.role(), role -> new TreeSet<>(Collator.getInstance(messages.locale())))
                    .add(name.apply(held)));
    return names.entrySet().stream()
        .map(role -> messages.name(role.getKey()) + ": " + String.join(", ", role.getValue()))
        .collect(Collectors.joining("\n"));
  }
}

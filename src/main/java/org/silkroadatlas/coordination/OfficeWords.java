package org.silkroadatlas.coordination;

import org.silkroadatlas.model.Office;
import org.silkroadatlas.query.Representation;

/** Names persons and their offices in the language of the interface. */
public record OfficeWords(Messages messages) implements Representation.Words {

  @Override
  public String language() {
    return messages.locale().getLanguage();
  }

  @Override
  public String office(Office office, boolean alone) {
    var name = messages.name(office);
    return alone || language().equals("en") ? name : name.toLowerCase(messages.locale());
  }

  @Override
  public String former(String office) {
    return messages.get("names.former", office);
  }

  @Override
  public String unnamed() {
    return messages.get("names.unnamed");
  }
}

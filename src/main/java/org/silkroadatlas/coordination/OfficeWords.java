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

  /** Initials such as EU keep their capitals. */
  @Override
  public String title(String title, boolean alone) {
    var begins = title.length() > 1 && !Character.isUpperCase(title.charAt(1));
    return alone || !begins || language().equals("en")
        ? title
        : title.substring(0, 1).toLowerCase(messages.locale()) + title.substring(1);
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

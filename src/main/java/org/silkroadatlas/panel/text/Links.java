package org.silkroadatlas.panel.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.silkroadatlas.model.Source;

/** Addresses that can be opened at the user's request: http and https only. */
public final class Links {
  private Links() {}

  /** The address of a source, if it can be opened. */
  public static Optional<URI> of(Source source) {
    return source.url().flatMap(Links::parse);
  }

  /** The web page of a Wikidata item. */
  public static URI wikidata(String id) {
    return URI.create("https://www.wikidata.org/wiki/" + id);
  }

  /** The address in a text; empty if it is invalid or has another scheme. */
  public static Optional<URI> parse(String text) {
    try {
      var uri = new URI(text);
      var scheme = uri.getScheme();
      var isWeb = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
      return isWeb && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}

package org.silkroadatlas;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Reads XML in tests. The program itself never does, so its module does not require java.xml. */
final class Xml {
  private Xml() {}

  /** Must be called before a test uses a class of java.xml. */
  static void allow() {
    Xml.class.getModule().addReads(ModuleLayer.boot().findModule("java.xml").orElseThrow());
  }

  /** The document, with namespaces; external definitions are not loaded. */
  static Document parse(InputStream text)
      throws IOException, ParserConfigurationException, SAXException {
    var factory = DocumentBuilderFactory.newNSInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(text);
  }
}

package org.silkroadatlas;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Reads XML in tests: the program itself never does, so its module does not ask for java.xml. */
final class Xml {
  private Xml() {}

  /** To be called by a test before it touches a class of java.xml. */
  static void allow() {
    Xml.class.getModule().addReads(ModuleLayer.boot().findModule("java.xml").orElseThrow());
  }

  /** The document, with namespaces; definitions that it names on the network are left alone. */
  static Document parse(InputStream text)
      throws IOException, ParserConfigurationException, SAXException {
    var factory = DocumentBuilderFactory.newNSInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(text);
  }
}

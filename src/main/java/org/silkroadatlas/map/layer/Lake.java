package org.silkroadatlas.map.layer;

import java.util.Optional;
import java.util.stream.Stream;
import org.silkroadatlas.model.Named;

/** The lakes that the base map names, with its names for them. */
enum Lake implements Named {
  /** In Siberia. */
  BAIKAL("baikal", "Lake Baikal"),
  /** In the east of Kazakhstan. */
  BALKHASH("balkhash", "Lake Balkhash"),
  /** In the Tian Shan. */
  ISSYK_KUL("issyk-kul", "Issyk-Kul"),
  /** In Uzbekistan, beside the Syr Darya. */
  AYDAR("aydar", "Aydar Lake"),
  /** On the Irtysh. */
  ZAYSAN("zaysan", "Lake Zaysan"),
  /** The remainder of the Aral Sea in Kazakhstan. */
  NORTH_ARAL("north-aral", "North Aral Sea"),
  /** The remainder of the Aral Sea in Uzbekistan. */
  SOUTH_ARAL("south-aral", "South Aral Sea"),
  /** The dry seabed between the two. */
  BARSAKELMES("barsakelmes", "Barsakelmes"),
  /** In the east of Türkiye. */
  VAN("van", "Lake Van"),
  /** In the north-west of Iran. */
  URMIA("urmia", "Lake Urmia"),
  /** In Armenia. */
  SEVAN("sevan", "Lake Sevan"),
  /** On the Ili. */
  KAPCHAGAY("kapchagay", "Kapchagay Reservoir"),
  /** In the north of Kazakhstan. */
  TENGIZ("tengiz", "Tengiz"),
  /** Between Turkmenistan and Uzbekistan. */
  SARYGAMYSH("sarygamysh", "Sarygamysh Lake"),
  /** On the border of Kazakhstan and China. */
  ALAKOL("alakol", "Alakol"),
  /** On the Naryn. */
  TOKTOGUL("toktogul", "Toktogul Reservoir"),
  /** On the Syr Darya in Tajikistan. */
  KAYRAKKUM("kayrakkum", "Kayrakkum Reservoir"),
  /** On the Syr Darya in Kazakhstan. */
  SHARDARA("shardara", "Shardara Reservoir");

  private final String key;
  private final String nameOnMap;

  Lake(String key, String nameOnMap) {
    this.key = key;
    this.nameOnMap = nameOnMap;
  }

  @Override
  public String key() {
    return key;
  }

  /** The lake with a name on the base map. */
  static Optional<Lake> of(String nameOnMap) {
    return Stream.of(values()).filter(lake -> lake.nameOnMap.equals(nameOnMap)).findFirst();
  }
}

package org.silkroadatlas.dataset;

/** Checks whether a pack lies over the one that it was made for. */
final class Overlay {
  private Overlay() {}

  static void checkBase(PackFiles files, Draft over, Draft base, Faults faults) {
    if (over.preface instanceof Preface.Over preface
        && base.preface instanceof Preface.Full full
        && !preface.overlays().isEmpty()
        && !preface.overlays().equals(full.manifest().id())) {
      faults.add(
          files.label(PackFile.MANIFEST),
          1,
          1,
          FaultKind.OTHER_BASE,
          Faults.quoted(preface.overlays()),
          Faults.quoted(full.manifest().id()));
    }
  }
}

package org.silkroadatlas.dataset;

/** Checks whether a pack overlays the one it was made for. */
final class Overlay {
  private Overlay() {}

  static void checkBase(Draft over, Draft base, Faults faults) {
    if (over.manifest != null
        && over.preface() instanceof ManifestContent.Over preface
        && base.preface() instanceof ManifestContent.Full full
        && !preface.overlays().isEmpty()
        && !preface.overlays().equals(full.manifest().id())) {
      var at = over.manifest.at("overlays");
      faults.add(
          over.manifest.file(),
          at.line(),
          at.column(),
          FaultKind.OTHER_BASE,
          Faults.quoted(preface.overlays()),
          Faults.quoted(full.manifest().id()));
    }
  }
}

package org.silkroadatlas.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, from its module. */
final class AtlasVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    var descriptor = AtlasVersion.class.getModule().getDescriptor();
    var version =
        descriptor == null ? "development" : descriptor.rawVersion().orElse("development");
    return new String[] {"Silk Road Atlas " + version};
  }
}

package org.silkroadatlas.model;

/**
 * Who made a dataset.
 *
 * @param name how to call them
 * @param person whether it is one person, and no group or body
 */
public record Maker(String name, boolean person) {}

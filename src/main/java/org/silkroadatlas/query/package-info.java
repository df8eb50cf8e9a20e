/**
 * What is visible: indexes over the dataset and the pure function from (dataset, state) to what
 * each pane shows. Nothing here depends on JavaFX; everything is immutable and safe on any thread.
 */
package org.silkroadatlas.query;

/**
 * What is visible: indexes over the dataset and the pure function from (dataset, state) to what
 * each pane shows. Nothing here knows of JavaFX; everything is immutable and safe on any thread.
 */
package org.silkroadatlas.query;

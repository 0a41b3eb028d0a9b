/**
 * A campaign as a job of Spring Batch. {@link dev.callwright.batch.CampaignJobs} makes its jobs and workers,
 * {@link dev.callwright.batch.CampaignOperator} runs and recovers them.
 */
@NullMarked
package dev.callwright.batch;

import org.jspecify.annotations.NullMarked;

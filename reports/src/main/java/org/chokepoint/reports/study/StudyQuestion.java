package org.chokepoint.reports.study;

import org.chokepoint.reports.text.Language;

/**
 * What a study is asked for.
 *
 * @param dataset the dataset
 * @param language the language of the words; names, formulas and citations stay as they are
 * @param published when the release was published, an ISO instant
 * @param run the run that computed the release
 * @param codeVersion the code that computed it
 */
public record StudyQuestion(
    String dataset, Language language, String published, String run, String codeVersion) {}

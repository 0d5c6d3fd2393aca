// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/provinceformat.h"

/// The sample table as files, changed and saved again as a spreadsheet does, and what `verify` says of them.
namespace sosh::test {

/// One way to write the sample.
struct Form
{
    Profile profile = Profile::Excel;
    QChar separator = u';';
    bool english = false;
};

/// Rows for each profile, separator and language, and the row at hand.
void addForms();
Form fetchForm();

interchange::ProvinceFile written(const Form& form);
QByteArray json(const QJsonObject& manifest);
std::vector<QStringList> linesOf(const QByteArray& csv);
QByteArray saved(const std::vector<QStringList>& lines, const Form& form);
/// "line unit [column] expected -> found (kind)" of each difference.
QStringList shown(const VerifyResult& result);
QStringList verified(const QByteArray& csv, const QJsonObject& manifest);

} // namespace sosh::test

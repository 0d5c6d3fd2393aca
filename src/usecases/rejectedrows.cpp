// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/rejectedrows.h"

#include "interchange/csvreader.h"
#include "interchange/csvwriter.h"
#include "usecases/wholefiles.h"

#include <QFile>
#include <QFileInfo>

namespace sosh {
namespace {

Result<interchange::Sheet> readSheet(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileMissing, {path}, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, {path, file.errorString()}, {}};
    return interchange::readCsv(file.readAll(), QFileInfo(path).fileName());
}

/// Adds the file's rows; `head` grows by what it has not yet.
void addRows(std::vector<QStringList>& rows, QStringList& head, const interchange::Sheet& sheet,
    const RejectedLines& rejected)
{
    for (const QString& name : sheet.head)
        if (!head.contains(name))
            head += name;
    for (const interchange::SheetRow& row : sheet.rows) {
        const auto reason = rejected.reasons.constFind(row.line);
        if (reason == rejected.reasons.cend())
            continue;
        QStringList cells{interchange::guarded(sheet.name), QString::number(row.line),
            interchange::guarded(*reason)};
        for (qsizetype i = 0; i < sheet.head.size(); ++i) {
            const qsizetype place = head.indexOf(sheet.head[i]);
            while (cells.size() <= place)
                cells += QString();
            cells[place] = interchange::guarded(row.cells.value(i));
        }
        rows.push_back(std::move(cells));
    }
}

} // namespace

Status RejectedRows::save(
    const std::vector<RejectedLines>& files, const QString& target, const Heads& heads)
{
    QStringList head{heads.file, heads.line, heads.reason};
    std::vector<QStringList> rows;
    for (const RejectedLines& rejected : files) {
        if (rejected.reasons.isEmpty())
            continue;
        const auto sheet = readSheet(rejected.path);
        if (!sheet)
            return sheet.error();
        addRows(rows, head, *sheet, rejected);
    }
    for (QStringList& row : rows)
        while (row.size() < head.size())
            row += QString();
    rows.insert(rows.begin(), head);
    return WholeFiles::write(target, interchange::writeCsv(rows, {}));
}

} // namespace sosh

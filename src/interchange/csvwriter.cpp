// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/csvwriter.h"

namespace sosh::interchange {

using namespace Qt::StringLiterals;

namespace {

bool isGuarded(QChar c)
{
    return QStringView(u"=+-@\t\r'").contains(c);
}

bool needsQuotes(const QString& cell, QChar separator)
{
    return std::any_of(cell.cbegin(), cell.cend(),
        [separator](QChar c) { return c == separator || c == u'"' || c == u'\r' || c == u'\n'; });
}

void appendCell(QString& line, const QString& cell, QChar separator)
{
    if (!needsQuotes(cell, separator)) {
        line += cell;
        return;
    }
    QString inner = cell;
    line += u'"' + inner.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QByteArray writeCsv(std::span<const QStringList> rows, const CsvFormat& format)
{
    QByteArray bytes = format.bom ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                line += format.separator;
            appendCell(line, row[i], format.separator);
        }
        // An empty line would be no row at all.
        if (line.isEmpty() && row.size() == 1)
            line = u"\"\""_s;
        bytes += line.toUtf8() + "\r\n";
    }
    return bytes;
}

QString guarded(const QString& cell)
{
    return !cell.isEmpty() && isGuarded(cell.front()) ? u'\'' + cell : cell;
}

QString unguarded(const QString& cell)
{
    return cell.size() > 1 && cell.front() == u'\'' && isGuarded(cell[1]) ? cell.mid(1) : cell;
}

} // namespace sosh::interchange

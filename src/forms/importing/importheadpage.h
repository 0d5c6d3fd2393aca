// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/returnimport.h"

#include <QWidget>

class QComboBox;
class QTableWidget;

namespace sosh {

class Theme;

/// Second page of the import: what the columns are taken for. Shown when a file has a head that nobody knows.
class ImportHeadPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportHeadPage(const Theme& theme, QWidget* parent = nullptr);

    /// A file's columns; `clear` first. A head that several files share is asked once.
    void clear();
    void addFile(const QString& name, const FileHeads& heads);
    bool hasUnknown() const { return m_unknown; }
    /// Head -> code of every column shown; an empty code leaves it out.
    QHash<QString, QString> mapped() const;

private:
    void addHead(const QString& file, const HeadGuess& guess, const FileHeads& heads);

    QTableWidget* m_table = nullptr;
    std::vector<QComboBox*> m_choices; ///< by row
    bool m_unknown = false;
};

} // namespace sosh

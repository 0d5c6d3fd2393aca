// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;

namespace sosh {

class LetterOut;
class Page;
class ShownPaper;
class Workspace;

/// What leaves the program of the shown paper: files, print, clipboard; and the comparison with a file that came back.
class PaperFiles final : public QObject
{
    Q_OBJECT

public:
    PaperFiles(Workspace& workspace, ShownPaper& shown, Page& page);

    void fill(QMenu& menu); ///< all but PDF and print, which have buttons
    void save(const QString& ending); ///< asks where
    void print();
    void copyText();
    void printMany();
    void setUpPage();
    void compareWord();

private:
    bool hasTable() const;
    void sayGone(const QString& sentence);
    void closeForKeptPages(QMenu& menu);
    static QString whyNotOfKept();

    Workspace& m_workspace;
    ShownPaper& m_shown;
    Page& m_page;
    LetterOut* m_letter = nullptr;
};

} // namespace sosh

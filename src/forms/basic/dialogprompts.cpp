// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/basic/dialogprompts.h"

#include "forms/window/newregisterdialog.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>

namespace sosh {

QString DialogPrompts::openFile(const FileQuestion& question)
{
    return QFileDialog::getOpenFileName(
        QApplication::activeWindow(), question.title, question.start, question.filter);
}

QStringList DialogPrompts::openFiles(const FileQuestion& question)
{
    return QFileDialog::getOpenFileNames(
        QApplication::activeWindow(), question.title, question.start, question.filter);
}

QString DialogPrompts::saveFile(const FileQuestion& question)
{
    QString file = QFileDialog::getSaveFileName(
        QApplication::activeWindow(), question.title, question.start, question.filter);
    if (!file.isEmpty() && QFileInfo(file).suffix().isEmpty())
        file += u'.' + question.suffix;
    return file;
}

bool DialogPrompts::confirm(const QString& question, const QString& action)
{
    QMessageBox box(QMessageBox::Question, QCoreApplication::applicationName(), question,
        QMessageBox::Cancel, QApplication::activeWindow());
    QPushButton* accept = box.addButton(action, QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == accept;
}

std::optional<AgencyChoice> DialogPrompts::agency()
{
    NewRegisterDialog dialog(QApplication::activeWindow());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.choice();
}

bool DialogPrompts::setUpPrinter(QPrinter& printer)
{
    QPrintDialog dialog(&printer, QApplication::activeWindow());
    return dialog.exec() == QDialog::Accepted;
}

} // namespace sosh
